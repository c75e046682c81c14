package io.baton.desk.freetext.phrase;

import io.baton.terms.Payer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a question about the money between the firm and its partners is about.
public enum MoneyTopic {
    /// Which fee was agreed.
    AGREED("partner terms"),
    /// What one side still owes.
    OWED("partner statement"),
    /// What partners paid.
    RECEIVED("partner payments received"),
    /// What the firm paid.
    PAID("partner payments paid"),
    /// What either side paid.
    PAYMENTS("partner payments");

    /// Stands for a partner's name in a line. No message has it.
    public static final String NAMED = "\uE000";

    private static final Pattern HINT =
            Pattern.compile(
                    "(?iU)\\b(?:fees?|terms?|commissions?|percent\\w*|rates?|cut|deal|gives?|pays?|paid|payments?|received?|collect(?:ed)?)\\b|%");

    /// A word for a fee that leaves no doubt that it's about what was agreed.
    private static final Pattern TERMS = Pattern.compile("(?iU)\\bterms\\b");

    private static final Pattern FEE =
            Pattern.compile("(?iU)\\b(?:fees?|commissions?|percent\\w*|rate|cut)\\b|%");

    /// Fees that are owed or were paid are on the statement.
    private static final Pattern DEBT =
            Pattern.compile(
                    "(?iU)\\b(?:ow(?:e[sd]?|ing)|(?:un)?paid|outstanding|open|due|settled?|balances?|statements?|invoice\\w*)\\b");

    private final String command;

    MoneyTopic(String command) {
        this.command = command;
    }

    /// The command that answers it, without a partner or a time.
    public String command() {
        return command;
    }

    /// Whether the line may ask for one. Costs little.
    public static boolean maybe(String line) {
        return HINT.matcher(line).find() || OwedQuestion.maybe(line);
    }

    /// Of a line that is nothing but such a question; empty for any other line.
    ///
    /// @param line on one line, with [#NAMED] in place of a partner's name
    /// @param timeless the same without the time that it names
    public static Optional<MoneyTopic> asked(String line, String timeless) {
        var paid = ofPayments(PaidQuestion.payers(timeless));
        if (paid.isPresent()) {
            return paid;
        }
        boolean isFee =
                FeeQuestion.isIn(line) && (line.contains(NAMED) || FeeQuestion.isOfAll(line));
        if (isFee || FeeQuestion.isOfPayments(line)) {
            return Optional.of(AGREED);
        }
        var ofEveryone = timeless.replace(NAMED + "'s", NAMED).replace(NAMED, "everyone");
        return OwedQuestion.isIn(ofEveryone) ? Optional.of(OWED) : Optional.empty();
    }

    /// Of a message that is taken for a question about what is agreed or owed.
    public static MoneyTopic of(String text) {
        return TERMS.matcher(text).find()
                        || (FEE.matcher(text).find() && !DEBT.matcher(text).find())
                ? AGREED
                : OWED;
    }

    private static Optional<MoneyTopic> ofPayments(Set<Payer> payers) {
        return switch (payers.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(payers.contains(Payer.PARTNER) ? RECEIVED : PAID);
            default -> Optional.of(PAYMENTS);
        };
    }
}
