import { index, prefix, type RouteConfig, route } from '@react-router/dev/routes'

// Every address, room by room. (Each room adds its own lines in its own block.)
export default [
  // access
  index('access/pages/start.tsx'),

  // ui
  route('stil', 'ui/pages/style-guide.tsx'),

  ...prefix(':programme', [
    // programmes
    // companies
    // people
    // courses
    // attendance
    // ledger
    // statistics
    // imports
    // access: users, trail
    // desk
    index('desk/pages/overview.tsx'),
  ]),

  // anything else is not found
  route('*', 'desk/pages/nowhere.tsx'),
] satisfies RouteConfig
