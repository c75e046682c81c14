package io.baton.desk.freetext.several;

import io.baton.desk.text.Quote;
import io.baton.desk.text.Shorten;
import io.baton.understanding.Intent;
import io.baton.understanding.Reading;
import io.baton.understanding.Reading.Understood;
import io.baton.understanding.reader.TypedText;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Finds a second message behind the first one: `Acme needs phones. Also, Marlow paid 2,000`. It's
/// one of its own only if it asks for something else, and names another client. Two clients with
/// one need are two messages.
public final class SecondMessage {
    private static final int LONGEST = 500;
    private static final int MOST_SENTENCES = 5;
    private static final int LONGEST_SHOWN = 120;

    private static final Pattern BOUNDARY =
            Pattern.compile(
                    "(?iU)(?:(?<=[\\p{L}\\p{N})][.!?])\\s+|\\n+|;\\s+|,?\\s+(?=(?:and )?also,? )"
                            + "|,?\\s+(?=and (?-i:\\p{Lu})[^\\s,.;]{0,30}(?: (?-i:\\p{Lu})[^\\s,.;]{0,30}){0,3} (?:needs|wants) ))"
                            + "(?:(?:and|also|oh|btw|by the way|plus|one more thing|another thing)[,:]?\\s+)*+");

    /// Compares another client with the first one: it asks for nothing else.
    private static final Pattern COMPARISON =
            Pattern.compile(
                    "(?iU)\\b(?:the (?:very |exact )?same|a similar) (?:problem|issue|trouble|thing|fault"
                            + "|story|situation|experience|boat|mess|headache|request|need)s?\\b");

    private static final Set<Intent> ACTIONS =
            EnumSet.of(
                    Intent.LOG_OUTBOUND,
                    Intent.LOG_INBOUND,
                    Intent.WON,
                    Intent.LOST,
                    Intent.PAID,
                    Intent.OFFER,
                    Intent.PASS,
                    Intent.WITHDRAW);

    private SecondMessage() {}

    /// @param first the first message alone
    /// @param note what to say about the rest
    public record Split(Understood first, String note) {
        static Split of(Understood first, String rest) {
            return new Split(
                    first, "I also saw %s. Send that as its own message.".formatted(quoted(rest)));
        }
    }

    static String quoted(String words) {
        return Quote.of(Shorten.to(LONGEST_SHOWN, words));
    }

    /// Whether a text that is read like this may hold two messages. Most don't, and each reading
    /// costs time.
    public static boolean mayBeIn(Reading whole) {
        return switch (whole) {
            case Understood understood -> ACTIONS.contains(understood.intent());
            case Reading.Ambiguous(var readings) ->
                    readings.stream().anyMatch(each -> ACTIONS.contains(each.intent()));
            case Reading.Unreadable _ -> false;
        };
    }

    /// @param whole the text as it was read
    /// @param read reads a text
    public static Optional<Split> find(String text, Reading whole, Function<String, Reading> read) {
        return text.length() > LONGEST
                ? Optional.empty()
                : SeveralClients.find(text, whole, read).or(() -> sentences(text, read));
    }

    /// What follows is read first: mostly it asks for nothing, and then the rest needn't be read.
    private static Optional<Split> sentences(String text, Function<String, Reading> read) {
        int sentences = 0;
        for (var boundary = BOUNDARY.matcher(text);
                boundary.find() && sentences < MOST_SENTENCES;
                sentences++) {
            var rest = text.substring(boundary.end());
            if (read.apply(firstSentence(rest)) instanceof Understood second
                    && isAction(second)
                    && !isComparison(second)
                    && read.apply(text.substring(0, boundary.start())) instanceof Understood first
                    && isAction(first)
                    && !client(first).equals(client(second))) {
                return Optional.of(Split.of(first, rest.strip()));
            }
        }
        return Optional.empty();
    }

    /// With an amount, it's a step of its own.
    private static boolean isComparison(Understood understood) {
        return understood.slots().amount() == null && COMPARISON.matcher(understood.text()).find();
    }

    private static String firstSentence(String text) {
        var end = BOUNDARY.matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }

    /// Whether it says what to do, and for which client.
    static boolean isAction(Understood understood) {
        var slots = understood.slots();
        return ACTIONS.contains(understood.intent())
                && slots.parties().client() != null
                && (slots.referral() != null
                        || understood.intent().logs() && !slots.needs().isEmpty()
                        || understood.intent().aboutMoney() && slots.amount() != null);
    }

    static String client(Understood understood) {
        var client = understood.slots().parties().client();
        return client == null ? "" : TypedText.folded(client.value().name());
    }
}
