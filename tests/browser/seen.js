// What a person sees of the page: its words with the contrast that they have, and its edges.
// The one argument is a selector for the parts that are looked at.

const canvas = document.createElement("div");
canvas.style.background = "Canvas";
document.body.append(canvas);
const paper = rgba(getComputedStyle(canvas).backgroundColor);
canvas.remove();

function rgba(colour) {
  const [red, green, blue, alpha] = colour.match(/[\d.]+/g).map(Number);
  return [red, green, blue, alpha ?? 1];
}

function over([red, green, blue, alpha], below) {
  return [red, green, blue].map((part, n) => part * alpha + below[n] * (1 - alpha));
}

function ancestors(element) {
  return element ? [...ancestors(element.parentElement), element] : [];
}

function behind(element) {
  return ancestors(element).reduce(
    (below, each) => over(rgba(getComputedStyle(each).backgroundColor), below),
    paper,
  );
}

function ink(element) {
  const style = getComputedStyle(element);
  const drawn = element instanceof SVGElement;
  const [red, green, blue, alpha] = rgba(drawn ? style.fill : style.color);
  const opacities = ancestors(element).map((each) => Number(getComputedStyle(each).opacity));
  const all = opacities.reduce((one, other) => one * other, drawn ? Number(style.fillOpacity) : 1);
  return [red, green, blue, alpha * all];
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(element) {
  const ground = behind(element);
  const [low, high] = [luminance(over(ink(element), ground)), luminance(ground)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function textsWithin(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes.filter((node) => node.data.trim() && !node.parentElement.closest("style,title,desc"));
}

function seen(node) {
  const range = document.createRange();
  range.selectNodeContents(node);
  const boxes = [...range.getClientRects()].filter((box) => box.width && box.height);
  const frame = node.parentElement.closest("svg")?.getBoundingClientRect();
  return {
    words: node.data.trim(),
    elements: ancestors(node.parentElement).map((each) => each.localName),
    visible: boxes.length > 0,
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    clipped: frame ? boxes.some((box) => box.right > frame.right + 1 || box.bottom > frame.bottom + 1) : false,
    contrast: contrast(node.parentElement),
  };
}

function isDrawn(element) {
  const style = getComputedStyle(element);
  const lines = ["Top", "Right", "Bottom", "Left"].some((side) => parseFloat(style[`border${side}Width`]) > 0);
  return lines || rgba(style.backgroundColor)[3] > 0 || style.textDecorationLine !== "none";
}

const parts = [...document.querySelectorAll(arguments[0])];
return {
  texts: parts.flatMap(textsWithin).map(seen),
  marks: parts.flatMap((part) => [...part.querySelectorAll("p mark, p b, p em, p span")]).map((each) => ({
    words: each.textContent,
    drawn: isDrawn(each),
    title: each.title,
  })),
  swatches: parts.flatMap((part) => [...part.querySelectorAll("li > span:empty")]).filter(
    (each) => each.getBoundingClientRect().width > 5 && isDrawn(each),
  ).length,
  width: document.documentElement.clientWidth,
  needed: document.documentElement.scrollWidth,
};
