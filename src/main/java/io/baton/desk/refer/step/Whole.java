package io.baton.desk.refer.step;

import io.baton.firm.FirmId;
import io.baton.referral.Intended;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Together;
import java.util.List;
import java.util.Optional;

/// What was logged together, each with the partner it is meant for.
public final class Whole {
    private final Referrals referrals;
    private final Counterpart counterpart;

    public Whole(Referrals referrals, Counterpart counterpart) {
        this.referrals = referrals;
        this.counterpart = counterpart;
    }

    /// @param one is among them as it is given, also where that is not written yet
    /// @return empty for one that was logged alone, or before it was kept whom each is meant for
    public List<Intended> of(Referral one) {
        var all = referrals.together(one);
        var intended =
                all.stream()
                        .map(each -> each.number() == one.number() ? one : each)
                        .flatMap(each -> intended(each).stream())
                        .toList();
        return intended.size() == all.size() ? intended : List.of();
    }

    public List<Intended> around(FirmId firm, int number) {
        return referrals.find(firm, number).map(this::of).orElseGet(List::of);
    }

    private Optional<Intended> intended(Referral referral) {
        return Optional.ofNullable(referral.together())
                .map(Together::meant)
                .flatMap(meant -> counterpart.find(referral.firm(), meant))
                .map(partner -> new Intended(referral, partner));
    }
}
