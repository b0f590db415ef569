import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  build: { target: 'es2022', cssTarget: ['chrome125', 'firefox130', 'safari18'], assetsInlineLimit: 0 },
})
