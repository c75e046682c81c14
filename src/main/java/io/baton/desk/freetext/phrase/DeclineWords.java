package io.baton.desk.freetext.phrase;

import io.baton.desk.text.CleanText;
import io.baton.understanding.Found;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.Slots;
import io.baton.understanding.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A partner's person says no to an offer, and why.
public final class DeclineWords {
    private static final String VERB =
            "turn(?:ed|ing)? (?:it |that |this )?down|declin\\w+|(?:can't|cannot|can not|won't|(?:won't|will not|can't) be able to|(?:aren't|are not|not|isn't|is not) able to|unable to)(?: \\p{L}+ly)? (?:do|take|handle|accept|help (?:you )?with)"
                    + "|pass(?:ing)? on (?:it|this|that)|not for us";
    private static final String NO = "(?:" + VERB + "|too busy|no capacity)";

    private static final Pattern SAID = Pattern.compile("(?i)\\b" + NO + "\\b");

    /// Up to the reason: `decline R-3, `, `we can't take old mill because `. The words after the
    /// verb are a referral's.
    private static final Pattern BEFORE_REASON =
            Pattern.compile(
                    "(?iU)^(?:(?:hello|hi|hey|sorry|no|thanks)[,.!]? )*+(?:[^,;:.-]{0,60}?\\b)?"
                            + NO
                            + "\\b(?: [^ ,;:.]{1,30}){0,6}?(?:(?:[,;:.]| -) (?:because |since |as )?| because | since | as )(?<why>(?!(?:sorry|thanks?|please)\\b.{0,9}$).*\\p{L}{2}.*)$");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");

    private static final Pattern ONLY_NO =
            Pattern.compile(
                    "(?iU)^(?:sorry|no|thanks|please|i|we|'ll|have to|must|will|need to|[ ,.!])*+"
                            + "(?:"
                            + VERB
                            + ")"
                            + "(?: (?:the |that )?(?:it(?: \\p{L}+)?|this|that|one|\\S+ one|r-? ?\\d{1,9})){0,6}[.! ]*(?:sorry|thanks)?[.! ]*$");

    /// What a partner did, in the words of the firm.
    private static final Pattern BY_PARTNER =
            Pattern.compile(
                    "(?iU)\\b(?:"
                            + NO
                            + "|turn(?:s|ed)?(?: \\S{1,30}){1,5} down|(?:said|says|say) no|(?:isn't|aren't|not) interested"
                            + "|passed on)\\b");

    private DeclineWords() {}

    /// Whether the text says that someone said no.
    public static boolean areOfSomeone(String text) {
        return BY_PARTNER.matcher(text.replace('’', '\'')).find();
    }

    /// Whether a member says that a partner said no: the partner is named before the verb, and no
    /// client between them.
    public static boolean areOfPartner(Understood understood) {
        var verb = BY_PARTNER.matcher(understood.text().replace('’', '\''));
        if (!verb.find() || understood.intent() == Intent.NOTE) {
            return false;
        }
        var partner = understood.slots().parties().partner();
        var client = understood.slots().parties().client();
        return partner == null
                ? understood.intent() == Intent.DECLINE
                : partner.span().end() <= verb.start()
                        && (client == null
                                || client.span().start() > verb.start()
                                || client.span().end() <= partner.span().start());
    }

    public static boolean areIn(String text) {
        return !text.endsWith("?") && SAID.matcher(CleanText.oneLine(text)).find();
    }

    /// What was read, as a no.
    public static Reading said(Reading reading) {
        return switch (reading) {
            case Understood(_, var slots, var text) -> new Understood(Intent.DECLINE, slots, text);
            case Reading.Ambiguous(var readings) -> said(readings.getFirst());
            case Reading.Unreadable _ -> reading;
        };
    }

    /// Why. Without a part of its own, all of the words are the reason, unless they say no more
    /// than no.
    ///
    /// @param client the client they name, or empty
    public static Optional<String> reason(String text, String client) {
        var line = CleanText.oneLine(saying(text)).replace('’', '\'');
        var reason = BEFORE_REASON.matcher(line);
        if (reason.matches()) {
            return Optional.of(reason.group("why").strip());
        }
        var rest = client.isEmpty() ? line : line.replace(client, "it");
        return ONLY_NO.matcher(rest).matches() ? Optional.empty() : Optional.of(line);
    }

    /// Of a mail, the sentence that says no.
    private static String saying(String text) {
        return text.strip().indexOf('\n') < 0
                ? text
                : SENTENCE_END
                        .splitAsStream(text.replace('’', '\''))
                        .filter(sentence -> SAID.matcher(sentence).find())
                        .findFirst()
                        .orElse(text);
    }

    /// The message with its referral and this reason, and nothing else. They know the clients that
    /// they may mean.
    public static Understood only(Understood understood, @Nullable String reason) {
        var slots = understood.slots();
        var parties = slots.parties();
        var client = parties.client();
        var known = client != null && client.value().known() ? client : null;
        var all = new Span(0, understood.text().length());
        return new Understood(
                understood.intent(),
                new Slots(
                        new Slots.Parties(known, parties.partner(), parties.excluded(), null),
                        List.of(),
                        slots.referral(),
                        null,
                        reason == null ? null : new Found<>(reason, all),
                        new Slots.Contact(null, null, null, null),
                        new Slots.Dates(null, null, null),
                        List.of()),
                understood.text());
    }
}
