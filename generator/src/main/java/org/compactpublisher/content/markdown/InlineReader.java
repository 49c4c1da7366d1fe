package org.compactpublisher.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.content.Language;
import org.compactpublisher.content.Suggestion;
import org.compactpublisher.content.WebAddress;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.source.Rule;

/** Reads what stands inside paragraphs, headings and cells. */
final class InlineReader {
  private static final Pattern TERM = Pattern.compile("\\{([^{}|#]+)(?:\\|([^{}|]+))?}");
  private static final Pattern OUTSIDE =
      Pattern.compile("https?://[^\\s]+|mailto:[^\\s@]+@[^\\s@]+|tel:[+0-9-]+");
  private static final Pattern MEANT_OUTSIDE =
      Pattern.compile("(?i)(www\\..*|https?:.*|[^/#@]+\\.[a-z]{2,}(/.*)?)");
  private static final Pattern UNDERTAKING = Pattern.compile("[^#]*#[A-Z].*");
  private static final String LANGUAGE = "lang:";
  private static final Set<String> SAYS_NOTHING =
      Set.of("", "click here", "here", "link", "this link", "more", "read more", "this page");

  private final ProseTargets targets;
  private final ProseFaults faults;

  InlineReader(ProseTargets targets, ProseFaults faults) {
    this.targets = targets;
    this.faults = faults;
  }

  /** Reads siblings from the first up to, and without, the last; null reads to the end. */
  List<Inline> read(Node first, Node end) {
    List<Inline> content = new ArrayList<>();
    for (Node node = first; node != null && node != end; node = node.getNext()) {
      for (Inline inline : inline(node)) {
        join(content, inline);
      }
    }
    return content;
  }

  /** Adds an inline; two runs of text become one. */
  private static void join(List<Inline> content, Inline next) {
    int last = content.size() - 1;
    if (last >= 0
        && content.get(last) instanceof Inline.Text before
        && next instanceof Inline.Text after) {
      content.set(last, new Inline.Text(before.value() + after.value()));
    } else {
      content.add(next);
    }
  }

  private List<Inline> inline(Node node) {
    if (node instanceof SoftLineBreak) {
      return List.of(new Inline.Text(" "));
    } else if (node instanceof HardLineBreak) {
      return List.of(new Inline.LineBreak());
    } else if (node instanceof Emphasis) {
      return List.of(new Inline.Emphasis(read(node.getFirstChild(), null)));
    } else if (node instanceof StrongEmphasis) {
      return List.of(new Inline.Strong(read(node.getFirstChild(), null)));
    } else if (node instanceof Link link) {
      return link(link);
    } else if (node instanceof AutoLink link) {
      return autoLink(link);
    } else if (node instanceof MailLink link) {
      return List.of(webLink(link.getText().toString(), "mailto:" + link.getText()));
    }
    return refusedOrText(node);
  }

  private List<Inline> refusedOrText(Node node) {
    if (node instanceof HtmlInlineBase && !(node instanceof HtmlEntity)) {
      faults.tell(
          Rule.TEXT_HTML,
          node,
          "HTML is not allowed",
          "write it in Markdown, or '\\<' for the sign itself");
      return List.of();
    }
    if (node instanceof Code) {
      faults.tell(
          Rule.TEXT_UNSUPPORTED, node, "program code is not supported", "remove the back-ticks");
      return List.of();
    }
    if (node instanceof Image) {
      faults.tell(
          Rule.TEXT_UNSUPPORTED,
          node,
          "an image cannot stand inside a line of text",
          "put it on a line of its own with an empty line before and after");
      return List.of();
    }
    return text(node);
  }

  private List<Inline> autoLink(AutoLink link) {
    String address = link.getText().toString();
    if (OUTSIDE.matcher(address).matches()) {
      refuseUnformed(link, address);
      return List.of(webLink(address, address));
    }
    faults.tell(
        Rule.FIELD_URL,
        link,
        "'" + address + "' is not a web address",
        "begin it with https:// or http://, or write '\\<' for the sign itself");
    return List.of();
  }

  private void refuseUnformed(Node link, String address) {
    if (!WebAddress.isFormed(address)) {
      faults.tell(
          Rule.FIELD_URL,
          link,
          "'" + address + "' holds a sign that no address can hold",
          "copy the address from the browser again, or write the sign as % and its number");
    }
  }

  private static Inline webLink(String words, String url) {
    return new Inline.WebLink(List.of(new Inline.Text(words)), url);
  }

  private List<Inline> text(Node node) {
    String raw = node.getChars().toString();
    List<Inline> content = new ArrayList<>();
    Matcher term = TERM.matcher(raw);
    int from = 0;
    while (term.find()) {
      addText(content, node, from, term.start());
      int offset = node.getStartOffset() + term.start();
      if (raw.startsWith("{{", Math.max(0, term.start() - 1))) {
        misplacedList(offset - 1);
      } else {
        content.add(term(term.group(1), term.group(2), offset));
      }
      from = term.end();
    }
    addText(content, node, from, raw.length());
    return content;
  }

  private void misplacedList(int offset) {
    faults.tell(
        Rule.REF_LIST,
        offset,
        "a list stands in the middle of other text",
        "put it on a line of its own with an empty line before and after");
  }

  private static void addText(List<Inline> content, Node node, int from, int to) {
    if (from < to) {
      content.add(new Inline.Text(node.getChars().subSequence(from, to).unescape()));
    }
  }

  private Inline term(String words, String id, int offset) {
    Optional<Anchor> term = id == null ? targets.termByWords(words) : targets.termById(id.strip());
    if (term.isPresent()) {
      return new Inline.TermReference(List.of(new Inline.Text(words)), term.get());
    }
    faults.tell(
        Rule.REF_TERM,
        offset,
        "'" + (id == null ? words : id) + "' is not in glossary.yaml",
        Suggestion.hint(
            id == null ? words : id.strip(),
            id == null ? targets.termWords() : targets.termIds(),
            "add it to the glossary, or remove the braces"));
    return new Inline.Text(words);
  }

  private List<Inline> link(Link link) {
    List<Inline> words = read(link.getFirstChild(), null);
    String destination = link.getUrl().unescape();
    if (destination.startsWith(LANGUAGE)) {
      if (!Language.isTag(destination.substring(LANGUAGE.length()))) {
        faults.tell(
            Rule.FIELD_LANGUAGE,
            link,
            "'" + destination + "' does not name a language by its tag",
            "write lang:cy for Welsh, lang:fr for French");
      }
      return List.of(new Inline.LanguageSpan(words, destination.substring(LANGUAGE.length())));
    }
    if (SAYS_NOTHING.contains(InlineText.of(words).strip().toLowerCase(Locale.ROOT))) {
      faults.tell(
          Rule.TEXT_LINK,
          link,
          "the words of this link do not say where it leads",
          "name the page or document it leads to");
    }
    if (OUTSIDE.matcher(destination).matches()) {
      refuseUnformed(link, destination);
      return List.of(new Inline.WebLink(words, destination));
    }
    Optional<Anchor> target = targets.place(destination);
    if (target.isPresent()) {
      return List.of(new Inline.CrossReference(words, target.get()));
    }
    boolean undertaking = UNDERTAKING.matcher(destination).matches();
    faults.tell(
        undertaking ? Rule.REF_UNDERTAKING : Rule.REF_PLACE,
        link,
        "'" + destination + "' leads nowhere",
        Suggestion.hint(destination, targets.places(), otherwise(destination, undertaking)));
    return words;
  }

  private static String otherwise(String destination, boolean undertaking) {
    if (undertaking) {
      return "write #F-P12 for an undertaking of this compact, /kent-2009#F-P12 for one of another";
    }
    return MEANT_OUTSIDE.matcher(destination).matches()
        ? "begin the address of another site with https://"
        : "write a place as in 'contents', such as sections/foreword, or https://… for another site";
  }
}
