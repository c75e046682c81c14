package io.baton.desk.refer.step;

import io.baton.firm.FirmId;
import io.baton.referral.BundledReferral;
import io.baton.referral.Referral;
import io.baton.referral.Referrals;
import io.baton.referral.Registration.BundlePart;
import java.util.List;
import java.util.Optional;

/// Finds the referrals logged together, each with the partner it's meant for.
public final class Bundles {
    private final Referrals referrals;
    private final Counterparties counterparties;

    public Bundles(Referrals referrals, Counterparties counterparties) {
        this.referrals = referrals;
        this.counterparties = counterparties;
    }

    /// @param one returned as given, even if that state isn't written yet
    /// @return empty if it was logged alone, or before the intended partner was stored
    public List<BundledReferral> of(Referral one) {
        var all = referrals.bundleOf(one);
        var intended =
                all.stream()
                        .map(each -> each.number() == one.number() ? one : each)
                        .flatMap(each -> intended(each).stream())
                        .toList();
        return intended.size() == all.size() ? intended : List.of();
    }

    public List<BundledReferral> find(FirmId firm, int number) {
        return referrals.find(firm, number).map(this::of).orElseGet(List::of);
    }

    private Optional<BundledReferral> intended(Referral referral) {
        return Optional.ofNullable(referral.bundle())
                .map(BundlePart::intendedFor)
                .flatMap(id -> counterparties.find(referral.firm(), id))
                .map(partner -> new BundledReferral(referral, partner));
    }
}
