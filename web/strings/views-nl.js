// views-nl.js - the words of the views, in Dutch.
export default {};
