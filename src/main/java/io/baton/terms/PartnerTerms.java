package io.baton.terms;

import io.baton.firm.Individual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// All terms that were ever agreed with a partner.
///
/// @param all by day, then by direction; at most one for each day and direction
/// @param set who set which, in the order in which they were set: the latest only, and none of
///   those that an earlier build stored
public record PartnerTerms(List<DatedTerms> all, List<SetTerms> set) {
    private static final int MOST_SET = 100;

    private static final Comparator<DatedTerms> BY_DAY =
            Comparator.comparing(DatedTerms::from).thenComparing(DatedTerms::payer);

    public static final PartnerTerms NONE = new PartnerTerms(List.of(), List.of());

    public PartnerTerms {
        all = all.stream().sorted(BY_DAY).toList();
        set = List.copyOf(set.subList(Math.max(0, set.size() - MOST_SET), set.size()));
    }

    /// Those in force on a day; [AgreedTerms#NONE] if there are none.
    public AgreedTerms on(LocalDate day, Payer payer) {
        return of(payer).stream()
                .filter(each -> !each.from().isAfter(day))
                .reduce((_, later) -> later)
                .map(DatedTerms::terms)
                .orElse(AgreedTerms.NONE);
    }

    /// The history in one direction, oldest first.
    public List<DatedTerms> of(Payer payer) {
        return all.stream().filter(each -> each.payer() == payer).toList();
    }

    /// With terms from a day on. They replace those of the same day; earlier ones stay. Changes
    /// nothing if they are in force already.
    public PartnerTerms with(DatedTerms agreed) {
        if (on(agreed.from(), agreed.payer()).equals(agreed.terms())) {
            return this;
        }
        var next = new ArrayList<>(all);
        next.removeIf(each -> each.from().equals(agreed.from()) && each.payer() == agreed.payer());
        next.add(agreed);
        return new PartnerTerms(next, set);
    }

    /// With who set what these terms have and the earlier ones don't.
    public PartnerTerms setBy(PartnerTerms before, Individual who, Instant at) {
        var added =
                all.stream()
                        .filter(each -> !before.all.contains(each))
                        .map(each -> new SetTerms(each, who, at));
        return new PartnerTerms(all, Stream.concat(set.stream(), added).toList());
    }

    /// With a fee that someone named without the rest: protection and disclosure stay unless they
    /// are named too.
    public PartnerTerms withNamed(Payer payer, AgreedTerms named, LocalDate from) {
        var before = on(from, payer);
        var days = named.protectionDays();
        var told = named.disclosure();
        var agreed =
                new AgreedTerms(
                        named.fee(),
                        days == null ? before.protectionDays() : days,
                        told == null ? before.disclosure() : told);
        return with(new DatedTerms(payer, from, agreed));
    }
}
