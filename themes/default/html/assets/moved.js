// A page that has moved takes its readers along at once, but to its beginning only. Whoever asked for
// one undertaking of it is taken to that undertaking.
const place = document.getElementById(location.hash.slice(1));
const link = place && place.closest(".former li") && place.closest(".former li").querySelector("a");
if (link) {
  location.replace(link.href);
}
