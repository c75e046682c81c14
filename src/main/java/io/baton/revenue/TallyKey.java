package io.baton.revenue;

import io.baton.partner.PartnerId;
import io.baton.referral.Event;
import io.baton.referral.Referral;
import io.baton.referral.State;
import io.baton.referral.Step;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A partner and a month: what a [MonthTally] counts.
public record TallyKey(PartnerId partner, YearMonth month) {

    /// The offsets from UTC that a time zone can have.
    private static final ZoneOffset WEST = ZoneOffset.ofHours(-12);

    private static final ZoneOffset EAST = ZoneOffset.ofHours(14);

    /// All that the referral counts in, or ever counted in, in any time zone, and maybe a few more.
    /// Steps that were undone are among it, so that a tally that still has them is found and
    /// counted again.
    public static Set<TallyKey> of(Referral referral) {
        var partners = partners(referral);
        var months = months(referral);
        return partners.stream()
                .flatMap(partner -> months.stream().map(month -> new TallyKey(partner, month)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<PartnerId> partners(Referral referral) {
        var partners = new LinkedHashSet<PartnerId>();
        for (var step : referral.steps()) {
            switch (step.event()) {
                case Event.Offered(var to, _, _) -> partners.add(to);
                // What was imported has no offer that names them.
                case Event.HandedBack(var from, _) -> partners.add(from);
                case Event.AcceptanceDenied(var partner) -> partners.add(partner);
                case Event.BringerCorrected(var before, var after, _, _) ->
                        partners.addAll(List.of(before, after));
                case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> {}
            }
        }
        var now = referral.partner();
        if (now != null) {
            partners.add(now);
        }
        return partners;
    }

    private static Set<YearMonth> months(Referral referral) {
        var months = new HashSet<YearMonth>();
        referral.steps().stream().flatMap(TallyKey::months).forEach(months::add);
        if (referral.state() instanceof State.Won won) {
            months.add(YearMonth.from(won.on()));
        }
        return months;
    }

    private static Stream<YearMonth> months(Step step) {
        return switch (step.event()) {
            case Event.Offered _, Event.Accepted _, Event.AcceptedElsewhere _ ->
                    monthsOf(step.at());
            case Event.Won won -> Stream.of(YearMonth.from(won.on()));
            case Event.Restated restated ->
                    Stream.of(restated.beforeOn(), restated.on()).map(YearMonth::from);
            case Event.Corrected(_, var on) -> Stream.of(YearMonth.from(on));
            case Event.Reopened(_, var on) -> Stream.ofNullable(on).map(YearMonth::from);
            case Event.OfHandoff _, Event.OfRecord _, Event.OfResult _ -> Stream.empty();
        };
    }

    /// The month in the time zone farthest west, and the one farthest east.
    private static Stream<YearMonth> monthsOf(Instant at) {
        return Stream.of(WEST, EAST).map(offset -> YearMonth.from(at.atOffset(offset)));
    }
}
