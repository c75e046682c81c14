package io.baton.desk.refer.act;

import io.baton.chat.Form.Field;
import io.baton.desk.Ask;
import io.baton.desk.parsing.DateParser;
import io.baton.desk.parsing.DatedWords;
import io.baton.desk.parsing.ParseResult;
import io.baton.desk.refer.step.ReferralStep;
import io.baton.desk.refer.step.TextLimits;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The fields that forms of acts have in common, and how their answers are read.
public final class ActFields {
    public static final String AMOUNT = "amount";
    public static final String DATE = "on";
    public static final String REASON = "reason";
    public static final String NOTE = "note";
    public static final String PARTNER = "partner";

    private ActFields() {}

    public static Field amount(String initial, String hint) {
        return new Field.ShortText(AMOUNT, "How much?", true, initial, hint);
    }

    public static Field date(LocalDate initial) {
        return new Field.DatePicker(DATE, "On which day?", true, initial.toString());
    }

    static Field reason(boolean required, String hint) {
        return new Field.LongText(REASON, "Why?", required, "", hint);
    }

    /// A step with a reason.
    ///
    /// @param missing the error if there's none; empty if it isn't needed
    static ReferralAct.Answers withReason(
            Map<String, String> answers, String missing, Function<String, ReferralStep> step) {
        var reason = answers.getOrDefault(REASON, "").strip();
        var problem =
                reason.isEmpty() && !missing.isEmpty()
                        ? Optional.of(missing)
                        : TextLimits.REASON.problem(reason);
        return problem.<ReferralAct.Answers>map(
                        why -> new ReferralAct.Answers.Incomplete(Map.of(REASON, why)))
                .orElseGet(() -> new ReferralAct.Answers.Complete(step.apply(reason)));
    }

    /// A step with an amount and the day when it happened.
    static <T> ReferralAct.Answers withAmount(
            Ask ask,
            Map<String, String> answers,
            Function<String, ParseResult<T>> parser,
            BiFunction<T, LocalDate, ReferralStep> step) {
        var amount = parser.apply(answers.getOrDefault(AMOUNT, "").strip());
        return amountAndDay(amount, pastDay(ask, answers), step);
    }

    /// A step with an amount and a day, or what's wrong with either.
    public static <T> ReferralAct.Answers amountAndDay(
            ParseResult<T> amount,
            ParseResult<LocalDate> day,
            BiFunction<T, LocalDate, ReferralStep> step) {
        if (amount instanceof ParseResult.Understood<T>(var read)
                && day instanceof ParseResult.Understood<LocalDate>(var on)) {
            return new ReferralAct.Answers.Complete(step.apply(read, on));
        }
        var errors = new HashMap<String, String>();
        if (amount instanceof ParseResult.Unclear<T>(var why)) {
            errors.put(AMOUNT, why);
        }
        if (day instanceof ParseResult.Unclear<LocalDate>(var why)) {
            errors.put(DATE, why);
        }
        return new ReferralAct.Answers.Incomplete(errors);
    }

    private static ParseResult<LocalDate> pastDay(Ask ask, Map<String, String> answers) {
        return day(ask, answers)
                .flatMap(on ->
                        on.isAfter(ask.today())
                                ? ParseResult.unclear(DatedWords.inFuture(on))
                                : ParseResult.of(on));
    }

    /// The day chosen, by default today.
    public static ParseResult<LocalDate> day(Ask ask, Map<String, String> answers) {
        var written = answers.getOrDefault(DATE, "").strip();
        return written.isEmpty()
                ? ParseResult.of(ask.today())
                : DateParser.parse(written, ask.today());
    }
}
