package org.compactpublisher.render.audio;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.text.PhoneNumber;

/**
 * Words as a voice should say them: addresses, numbers of promises, telephone numbers, money and
 * short forms, which a speech program would gabble or leave out.
 *
 * @param labels words of the language that is spoken
 */
record SpokenWords(Labels labels) {
  /** A longer address cannot be remembered by whoever hears it. */
  private static final int LONGEST_ADDRESS = 45;

  private static final String NUMBER_OF_PROMISE =
      "\\b([A-Z]{1,4})(?:-([A-Z]{0,4}))?([0-9]{1,3})\\b";
  private static final Pattern PROMISE = Pattern.compile(NUMBER_OF_PROMISE);
  private static final Pattern WEB = Pattern.compile("https?://[^\\s)]*[^\\s).,;:]");
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern TIME =
      Pattern.compile("\\b(\\d{1,2})[.:](\\d{2}) ?([ap])(?:m\\b|\\.m\\.)");
  private static final Pattern MONEY =
      Pattern.compile("£(\\d[\\d,.]*\\d|\\d)( (?:thousand|million|billion))?");
  private static final Pattern RANGE = Pattern.compile("(?<=\\d)[–-](?=\\d)");
  private static final Pattern SHORT_FORM = Pattern.compile("\\b([A-Z]{2,6})(s?)\\b");

  /** Such as that of an appendix: within a sentence the article has a small letter. */
  private static final Pattern LONE_LETTER = Pattern.compile("(?<=\\p{Ll} )A(?= )");

  /** A whole text. */
  String of(String text) {
    String spoken = replace(WEB, text, found -> address(found.group()));
    spoken = replace(MAIL, spoken, found -> signs(found.group()));
    spoken = replace(PhoneNumber.PATTERN, spoken, found -> digits(found.group()));
    spoken = replace(TIME, spoken, SpokenWords::time);
    spoken = replace(PROMISE, spoken, SpokenWords::promise);
    spoken = replace(MONEY, spoken, this::money);
    spoken =
        RANGE.matcher(spoken).replaceAll(Matcher.quoteReplacement(labels.text("speech-range")));
    spoken = replace(SHORT_FORM, spoken, SpokenWords::letters);
    return LONE_LETTER.matcher(spoken).replaceAll("A,");
  }

  /** Whether a name is the number of a promise. */
  static boolean isPromise(String name) {
    return name.matches(NUMBER_OF_PROMISE);
  }

  private String address(String url) {
    String bare = url.replaceFirst("^https?://", "").replaceFirst("/$", "");
    if (bare.length() > LONGEST_ADDRESS) {
      String host = bare.substring(0, bare.indexOf('/') < 0 ? bare.length() : bare.indexOf('/'));
      return labels.text("speech-long-address", Map.of("host", signs(host)));
    }
    return signs(bare);
  }

  /** Says each sign of an address by its name. */
  private String signs(String address) {
    String[] names = labels.text("speech-signs").split(" ", -1);
    String said = address.replaceFirst("^www\\.", "w w w.");
    for (int place = 0; place + 1 < names.length; place += 2) {
      said = said.replace(names[place], " " + names[place + 1] + " ");
    }
    return said.replaceAll(" +", " ").strip();
  }

  /** Digit by digit, with a pause between the groups. */
  private static String digits(String number) {
    return Pattern.compile(" ")
        .splitAsStream(number)
        .map(SpokenWords::spaced)
        .collect(Collectors.joining(", "));
  }

  private static String promise(MatchResult number) {
    String letters = number.group(1) + (number.group(2) == null ? "" : number.group(2));
    String join = letters.length() == 1 ? "-" : " ";
    return dotted(letters) + join + number.group(3);
  }

  /** The hour by itself, or with the minutes after it. */
  private static String time(MatchResult time) {
    String minutes = time.group(2).equals("00") ? "" : " " + time.group(2);
    return time.group(1) + minutes + " " + time.group(3) + "m";
  }

  private String money(MatchResult sum) {
    String amount = sum.group(1) + (sum.group(2) == null ? "" : sum.group(2));
    return labels.text("speech-pounds", Map.of("amount", amount));
  }

  private static String letters(MatchResult form) {
    return dotted(form.group(1)) + (form.group(2).isEmpty() ? "" : "'s");
  }

  /** A voice takes a letter that stands alone for a word, such as the article. */
  private static String dotted(String letters) {
    return letters.chars().mapToObj(Character::toString).collect(Collectors.joining("."));
  }

  private static String spaced(String digits) {
    return digits.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
  }

  private static String replace(Pattern pattern, String text, Function<MatchResult, String> words) {
    return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.apply(found)));
  }
}
