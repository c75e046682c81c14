package io.baton.desk.refer.log;

import io.baton.desk.Ask;
import io.baton.desk.Asker;
import io.baton.desk.parsing.DidYouMean;
import io.baton.desk.text.CleanText;
import io.baton.partner.Partner;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Decides whether an exact line could be read in another way, too.
final class Doubt {
    private static final Pattern NEEDS = Pattern.compile("(?i)\\bneeds?\\b");

    /// Money that the end of the line didn't yield, or a word that belongs to an amount.
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?i)[$€£¥₹₩₫]\\s?\\d|\\d\\s?[$€£¥₹₩₫]|\\b(?:usd|eur|gbp|chf|inr|jpy|krw|clp|vnd|kwd|bhd|omr|jod|tnd)\\s?\\d"
                            + "|\\d\\s?(?:usd|eur|gbp|chf|inr|jpy|krw|clp|vnd|kwd|bhd|omr|jod|tnd|yen|dinars?|euros?|dollars|pounds|kr|grand)\\b"
                            + "|(?:\\bfor )?\\b(?:about|around|roughly|approx\\.?|circa|under|over)$|~$");

    /// Names end in a letter, a digit or a closing mark, and don't speak of people.
    private static final Pattern ODD_CLIENT =
            Pattern.compile(
                    "(?i).*[:–—-]|.*[:;?!].*|to .*|.*,(?! (?:inc|llc|ltd|llp|gmbh|plc)\\b).*"
                            + "|.*\\b(?:she|he|they|we|i|it|just|spoke|talked|says?|said|called"
                            + "|that|which|who|who's|because|please|hi|hello|can|could|our)\\b.*"
                            + "|(?:\\S+ ){8}.*");

    /// `to Azure` names where something moves, not a partner.
    private static final Pattern MOVES =
            Pattern.compile(
                    "(?i)\\b(?:migrat|mov|switch|upgrad|transition|convert|chang|link|connect"
                            + "|access|from|port|add|next|due|close|back|up|how|way|need|want|help"
                            + "|able|ready|similar|respon|relat|answer)\\w*\\b(?:(?! to ).)*+$");

    private static final Pattern ADDRESSEE =
            Pattern.compile(
                    "(?s)(?<before>.*) to (?<name>\\p{Lu}\\S*(?: (?:& |and )?\\p{Lu}\\S*){0,3})");

    private final NeedsByPartner splitter;

    Doubt(NeedsByPartner splitter) {
        this.splitter = splitter;
    }

    /// @param line the line after `refer`
    /// @param draft the line as its grammar reads it
    boolean about(Ask ask, String line, ReferralDraft draft, List<Partner> partners) {
        return ask.asker() instanceof Asker.Contact
                ? draft.partner() == null || isOdd(line, draft)
                : isOdd(line, draft)
                        || draft.partner() == null && addressesSomeone(draft.need(), partners)
                        || draft.partner() == null && splitter.split(ask, draft.need()).isPresent();
    }

    private static boolean isOdd(String line, ReferralDraft draft) {
        return NEEDS.matcher(line).results().count() > 1
                || ODD_CLIENT.matcher(draft.client()).matches()
                || ClientList.in(line).isPresent()
                || MONEY.matcher(draft.need()).find();
    }

    private static boolean addressesSomeone(String need, List<Partner> partners) {
        var words = CleanText.oneLine(need).split(" ");
        var names = partners.stream().map(Partner::name).toList();
        var endsInAName =
                IntStream.rangeClosed(1, Math.min(3, words.length - 1))
                        .mapToObj(count -> lastWords(words, count))
                        .anyMatch(last -> DidYouMean.misspelled(last, names).isPresent());
        var addressee = ADDRESSEE.matcher(CleanText.oneLine(need));
        return endsInAName
                || addressee.matches() && !MOVES.matcher(addressee.group("before")).find();
    }

    private static String lastWords(String[] words, int count) {
        return String.join(" ", List.of(words).subList(words.length - count, words.length));
    }
}
