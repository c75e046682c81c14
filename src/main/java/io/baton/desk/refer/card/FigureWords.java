package io.baton.desk.refer.card;

import io.baton.chat.Text;
import io.baton.desk.text.TimeFormat;
import io.baton.referral.State.Figure;
import io.baton.referral.amount.WinAmount;
import io.baton.referral.amount.Worth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One of two figures, as far as it differs from the other: `$4,500`, or `$300 a month from Fri 1
/// Jan 2027` if both begin with the same amount a month.
final class FigureWords {
    private FigureWords() {}

    static Text of(Figure figure, Figure other) {
        var parts = new ArrayList<Text>();
        if (figure.amount().beginsAs(other.amount())) {
            parts.addAll(prices(figure.amount(), other.amount()));
            parts.addAll(end(figure.amount(), other.amount(), parts.isEmpty()));
        }
        if (parts.isEmpty()) {
            parts.add(
                    figure.amount().equals(other.amount())
                            ? WorthText.of(beginning(figure.amount()))
                            : WorthText.of(figure.amount()));
        }
        if (!figure.on().equals(other.on())) {
            parts.add(Text.of("won on " + TimeFormat.day(figure.on())));
        }
        return parts.stream().reduce((so, next) -> so.plain(", ").and(next)).orElseThrow();
    }

    private static WinAmount beginning(WinAmount amount) {
        return new WinAmount(amount.once(), amount.recurring(), null);
    }

    /// From the day on which the prices begin to differ, all that follow.
    private static List<Text> prices(WinAmount amount, WinAmount other) {
        var texts = new ArrayList<Text>();
        Worth said = null;
        for (var day : amount.priceDays(other)) {
            var price = amount.priceOn(day);
            if ((said != null || !price.equals(other.priceOn(day))) && !price.equals(said)) {
                texts.add(WorthText.of(price).plain(" from " + TimeFormat.day(day)));
                said = price;
            }
        }
        return texts;
    }

    /// @param withPrice whether the price isn't said yet
    private static List<Text> end(WinAmount amount, WinAmount other, boolean withPrice) {
        var endedOn = amount.endedOn();
        if (Objects.equals(endedOn, other.endedOn())) {
            return List.of();
        }
        var end = Text.of(endedOn == null ? "not ended" : "ended " + TimeFormat.day(endedOn));
        return withPrice ? List.of(WorthText.of(amount.priceOn(LocalDate.MAX)), end) : List.of(end);
    }
}
