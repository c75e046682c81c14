package io.baton.desk.freetext.step;

import io.baton.desk.parsing.WinDay;
import io.baton.desk.refer.card.WorthText;
import io.baton.desk.text.CleanText;
import io.baton.desk.text.Quote;
import io.baton.desk.text.Shorten;
import io.baton.desk.text.TimeFormat;
import io.baton.draft.Proposal.Action;
import io.baton.draft.Proposal.Arguments;
import io.baton.draft.Proposal.Step;
import io.baton.referral.amount.Estimate;
import io.baton.referral.amount.Worth;
import io.baton.understanding.reader.MoneyWriter;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A step in words: as the title of a card, and as the command that takes it.
public final class StepText {
    public static final int LONGEST_REASON = 60;

    private StepText() {}

    /// `R-5: won, $4,500?`
    ///
    /// @param today the firm's current date
    public static String title(Step step, LocalDate today) {
        var with = step.arguments();
        var on = with.on();
        return step.action() == Action.WON && on != null
                ? "R-%d: won%s, %s?"
                        .formatted(step.referral(), worth(with.amount()), WinDay.said(on, today))
                : "%s?".formatted(what(step));
    }

    /// `R-5: won, $4,500`
    public static String what(Step step) {
        return "R-%d: %s".formatted(step.referral(), rest(step));
    }

    private static String rest(Step step) {
        var with = step.arguments();
        return switch (step.action()) {
            case WON -> "won" + worth(with.amount()) + on(", on ", with.on());
            case LOST -> "lost" + words(", ", with.words());
            case PAID -> paid(with.amount()) + on(" on ", with.on());
            case NOTE -> "note" + words(", ", with.words());
            case OFFER ->
                    "offer to " + (with.partner() == null ? "a partner" : with.partner().name());
            case PASS -> "pass to " + (with.member() == null ? "" : with.member().name());
            case WITHDRAW -> "withdraw" + words(", ", with.words());
            case TAKE_BACK -> "take back";
            case HAND_BACK -> "hand back" + words(", ", with.words());
            case ACCEPTED -> "accepted" + (with.words() == null ? "" : " " + with.words());
            case REOPEN -> "reopen";
            case STILL_ON_IT -> "still on it";
            case ENDED -> "ended" + on(" on ", with.on());
            case PRICE -> "price" + worth(with.amount()) + on(" from ", with.on());
            case EDIT -> change(with);
            case UNDO -> "undo" + (with.words() == null ? "" : " " + Quote.of(with.words()));
            case DECLINE -> "turn down" + words(", ", with.words());
        };
    }

    /// `change need to “VoIP for 5”`
    private static String change(Arguments with) {
        if (with.words() == null) {
            return "change the amount" + worth(with.amount()).replaceFirst("^,", " to");
        }
        var parts = with.words().split(" ", 2);
        return "change %s to %s"
                .formatted(parts[0].equals("by") ? "needed by" : parts[0], Quote.of(parts[1]));
    }

    private static String on(String before, @Nullable LocalDate day) {
        return day == null ? "" : before + TimeFormat.day(day);
    }

    private static String paid(@Nullable Estimate amount) {
        return amount != null && amount.worth().amount().isNegative()
                ? "reverse %s of what they paid"
                        .formatted(
                                WorthText.of(
                                                Estimate.of(
                                                        Worth.once(
                                                                amount.worth().amount().negated())))
                                        .plainText())
                : "paid" + worth(amount);
    }

    private static String worth(@Nullable Estimate amount) {
        return amount == null ? "" : ", " + WorthText.of(amount).plainText();
    }

    private static String words(String before, @Nullable String words) {
        return words == null ? "" : before + Shorten.to(LONGEST_REASON, CleanText.oneLine(words));
    }

    /// The exact command, e.g. `refer won R-5 USD 4500.00`.
    ///
    /// @param mention how to write the member, where one is named
    public static String command(Step step, String mention) {
        var with = step.arguments();
        var verb = "refer %s R-%d".formatted(name(step.action()), step.referral());
        var words = with.words() == null ? "" : " " + with.words();
        var day = with.on() == null ? "" : " on " + with.on();
        return verb
                + switch (step.action()) {
                    case WON, PAID -> money(with.amount()) + day;
                    case ENDED -> day;
                    case PRICE -> money(with.amount()) + day.replaceFirst("^ on", " from");
                    case LOST, NOTE, WITHDRAW, HAND_BACK, DECLINE, ACCEPTED -> words;
                    case TAKE_BACK, REOPEN, STILL_ON_IT, UNDO -> "";
                    case EDIT -> with.words() == null ? " worth" + estimate(with.amount()) : words;
                    case OFFER -> with.partner() == null ? "" : " to " + with.partner().name();
                    case PASS -> " " + mention;
                };
    }

    private static String name(Action action) {
        return switch (action) {
            case TAKE_BACK -> "takeback";
            case HAND_BACK -> "handback";
            case STILL_ON_IT -> "still";
            // Takes a partner's referral, or records a partner's yes.
            case ACCEPTED -> "accept";
            case WON,
                    LOST,
                    PAID,
                    NOTE,
                    OFFER,
                    PASS,
                    WITHDRAW,
                    REOPEN,
                    ENDED,
                    PRICE,
                    DECLINE,
                    EDIT,
                    UNDO ->
                    action.name().toLowerCase(Locale.ROOT);
        };
    }

    /// The same for the reader, who may type it.
    public static String typed(Step step) {
        var with = step.arguments();
        var member = with.member();
        var command = command(step, member == null ? "" : "@" + member.name());
        var amount = with.amount();
        return amount == null
                ? command
                : command.replace(money(amount), " " + WorthText.withoutAbout(amount).plainText());
    }

    private static String estimate(@Nullable Estimate estimate) {
        return estimate == null ? "" : " " + WorthText.asTyped(estimate);
    }

    private static String money(@Nullable Estimate estimate) {
        if (estimate == null) {
            return "";
        }
        var worth = estimate.worth();
        var amount = MoneyWriter.typed(worth.amount());
        return " "
                + switch (worth.frequency()) {
                    case ONCE -> amount;
                    case MONTHLY -> amount + "/month" + length(worth.months());
                    case YEARLY -> amount + "/year" + length(worth.months());
                };
    }

    private static String length(@Nullable Integer months) {
        return months == null ? "" : " for %d months".formatted(months);
    }
}
