package io.baton.mongo.document;

import io.baton.referral.Event;
import io.baton.referral.State;
import io.baton.referral.amount.WinAmount;
import java.time.LocalDate;
import org.bson.Document;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Events about a referral's result and its money.
final class ResultEventDocument {
    private static final String STATED = "stated";

    private ResultEventDocument() {}

    static Document of(Event.OfResult event) {
        return switch (event) {
            case Event.Won(var amount, var fee, var on, var reported) ->
                    TermsDocument.append(WinAmountDocument.append(kind("won"), amount), fee)
                            .append("on", on.toString())
                            .append("reported", reported);
            case Event.Restated(var before, var beforeOn, var after, var on, var fee) ->
                    TermsDocument.append(kind("restated"), fee)
                            .append("before", WinAmountDocument.of(before))
                            .append("beforeOn", beforeOn.toString())
                            .append("after", WinAmountDocument.of(after))
                            .append("on", on.toString());
            // For earlier builds, a restatement that changes nothing.
            case Event.FigureStated(var said, var counts) ->
                    kind("restated")
                            .append("before", WinAmountDocument.of(counts.amount()))
                            .append("beforeOn", counts.on().toString())
                            .append("after", WinAmountDocument.of(counts.amount()))
                            .append("on", counts.on().toString())
                            .append(STATED, AgreementDocument.of(said));
            case Event.Repriced(var change) ->
                    kind("repriced").append("change", PriceDocument.of(change));
            case Event.Ended(var on) -> kind("ended").append("on", on.toString());
            case Event.Lost(var reason, var reported) ->
                    kind("lost").append("reason", reason).append("reported", reported);
            case Event.ResultConfirmed() -> kind("resultConfirmed");
            case Event.Withdrawn(var reason) -> kind("withdrawn").append("reason", reason);
            case Event.Reopened(var reversed, var on) ->
                    kind("reopened")
                            .append("reversed", Fields.orNull(reversed, WinAmountDocument::of))
                            .append("reversedOn", on == null ? null : on.toString());
            case Event.Paid(var amount, var on) -> amount("paid", Fields.money(amount), on);
            case Event.PaymentReversed(var amount, var on) ->
                    amount("paymentReversed", Fields.money(amount), on);
            case Event.Corrected(var amount, var on) ->
                    amount("corrected", Fields.money(amount), on);
        };
    }

    static Event.OfResult read(String kind, Document from) {
        return switch (kind) {
            case "won" ->
                    new Event.Won(
                            WinAmountDocument.read(from),
                            TermsDocument.ruleIn(from),
                            Fields.day(from, "on"),
                            from.getBoolean("reported", false));
            case "restated" -> from.containsKey(STATED) ? stated(from) : restated(from);
            case "repriced" ->
                    new Event.Repriced(PriceDocument.read(Fields.subdocument(from, "change")));
            case "ended" -> new Event.Ended(Fields.day(from, "on"));
            case "lost" ->
                    new Event.Lost(Fields.text(from, "reason"), from.getBoolean("reported", false));
            case "resultConfirmed" -> new Event.ResultConfirmed();
            case "withdrawn" -> new Event.Withdrawn(Fields.text(from, "reason"));
            case "reopened" ->
                    new Event.Reopened(
                            Fields.subdocumentOrNull(from, "reversed", WinAmountDocument::read),
                            dayOrNull(from));
            case "paid" -> new Event.Paid(money(from), Fields.day(from, "on"));
            case "paymentReversed" ->
                    new Event.PaymentReversed(money(from), Fields.day(from, "on"));
            case "corrected" -> new Event.Corrected(money(from), Fields.day(from, "on"));
            case String other -> throw Fields.unknown("event", other);
        };
    }

    private static Event.Restated restated(Document from) {
        return new Event.Restated(
                win(from, "before"),
                Fields.day(from, "beforeOn"),
                win(from, "after"),
                Fields.day(from, "on"),
                TermsDocument.ruleIn(from));
    }

    private static Event.FigureStated stated(Document from) {
        return new Event.FigureStated(
                AgreementDocument.figure(Fields.subdocument(from, STATED)),
                new State.Figure(win(from, "after"), Fields.day(from, "on")));
    }

    private static Document amount(String kind, Document amount, LocalDate on) {
        return kind(kind).append("amount", amount).append("on", on.toString());
    }

    private static Money money(Document from) {
        return Fields.money(Fields.subdocument(from, "amount"));
    }

    private static WinAmount win(Document from, String name) {
        return WinAmountDocument.read(Fields.subdocument(from, name));
    }

    private static @Nullable LocalDate dayOrNull(Document from) {
        var day = Fields.textOrNull(from, "reversedOn");
        return day == null ? null : LocalDate.parse(day);
    }

    private static Document kind(String kind) {
        return new Document("kind", kind);
    }
}
