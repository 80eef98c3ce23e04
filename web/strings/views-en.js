// views-en.js - the words of the views, in English.
export default {};
