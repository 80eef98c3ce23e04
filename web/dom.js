// dom.js - builds the page's elements. Text always becomes a text node, so nothing that a report says can be markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(node, attrs, children) {
  for (const [name, value] of Object.entries(attrs ?? {})) set(node, name, value);
  append(node, children);
  return node;
}

function set(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name === 'on') {
    for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
  } else if (name === 'dataset') Object.assign(node.dataset, value);
  else if (name === 'style') {
    // By the object model, which the content security policy allows, never as an attribute, which it does not.
    for (const [property, text] of Object.entries(value)) node.style.setProperty(property, text);
  } else if (name === 'text') node.append(String(value));
  else if (name === 'class') node.setAttribute('class', [value].flat().filter(Boolean).join(' '));
  else if (name === 'value' || name === 'checked' || name === 'selected') node[name] = value;
  else node.setAttribute(name, value === true ? '' : String(value));
}

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === true) continue;
    node.append(child instanceof Node ? child : String(child));
  }
}

// An HTML element. attrs: class (string or list), on {event: listener}, dataset {}, style {property: value}, text, and
// any attribute by its name; true stands for an attribute without a value, null and false for none. Children: nodes,
// strings, numbers, lists of these; null is skipped.
export function h(tag, attrs, ...children) {
  return fill(document.createElement(tag), attrs, children);
}

// An SVG element, in the same way.
export function svg(tag, attrs, ...children) {
  return fill(document.createElementNS(SVG, tag), attrs, children);
}

// Puts these children in the place of what node held. Returns node.
export function replace(node, ...children) {
  node.replaceChildren();
  append(node, children);
  return node;
}
