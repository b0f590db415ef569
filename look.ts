import { launchChromium } from './tests/chromium.ts'
const home='http://localhost:4144'
const b=await launchChromium()
const desk=await (await b.newContext({locale:'sv-SE',viewport:{width:1440,height:900}})).newPage()
await desk.goto(home+'/logga-in')
await desk.getByRole('button',{name:/Karin/}).first().click()
await desk.waitForURL(/demo/)
await desk.goto(home+'/demo/tillfallen/ny')
const set=async(n:string,v:string)=>desk.locator(`[name="${n}"]`).fill(v)
await desk.locator('[name=course_id]').selectOption({index:3})
await set('code','X-'+process.pid); await set('seats','12'); await set('cost','1000')
await set('session_1_held_on','2025-10-15'); await set('session_1_starts_at','14:00'); await set('session_1_ends_at','23:30'); await set('session_1_place','Osby, lokal 3')
await desk.locator('main form button[type=submit]').last().click()
await desk.waitForURL(/tillfallen\/\d+$/)
const occ=new URL(desk.url()).pathname
// book three
for (const q of ['an','er','la']) {
  await desk.goto(home+occ+'/bokning?q='+q)
  const btn=desk.locator('main table button, main li button').first()
  if(await btn.count()) { await btn.click(); await desk.waitForLoadState() }
}
await desk.goto(home+occ)
const list=await desk.locator('a[href*="/lista/"]').first().getAttribute('href')
console.log(occ,list)
await desk.goto(home+list); await desk.screenshot({path:'/tmp/s-roll.png'})
await desk.goto(home+list+'/kod'); await desk.screenshot({path:'/tmp/s-wall.png'})
const code=(await desk.locator('.code-wall-code').textContent())!.replace(' ','')
await desk.goto(home+list+'/kodblad'); await desk.screenshot({path:'/tmp/s-sheet.png',fullPage:true})
await desk.goto(home+occ+'/lankar'); await desk.screenshot({path:'/tmp/s-links0.png',fullPage:true})
await desk.getByRole('button',{name:/Skapa/}).first().click(); await desk.waitForLoadState(); await desk.screenshot({path:'/tmp/s-links.png',fullPage:true})
const slip=await desk.locator('.slip-code').first().textContent()
for (const [w,loc,scheme] of [[390,'sv-SE','light'],[320,'ar','dark']] as const) {
  const p=await (await b.newContext({locale:loc,colorScheme:scheme,viewport:{width:w,height:844}})).newPage()
  await p.goto(home+'/har'); await p.screenshot({path:`/tmp/s-har-${w}.png`,fullPage:true})
  await p.goto(home+'/har/'+code); await p.screenshot({path:`/tmp/s-har-code-${w}.png`,fullPage:true})
  if(w===390){
    await p.locator('main form button').first().click(); await p.waitForLoadState(); await p.screenshot({path:`/tmp/s-har-err.png`,fullPage:true})
    await p.locator('[name=slip]').fill(slip!); await p.locator('[name=remember]').check()
    await p.locator('main form button').first().click(); await p.waitForLoadState(); await p.screenshot({path:`/tmp/s-har-done.png`,fullPage:true})
  }
}
await desk.goto(home+list); await desk.screenshot({path:'/tmp/s-roll2.png'})
await b.close()
