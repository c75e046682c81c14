package io.baton.partner;

/// Takes partners off the bench.
public final class BenchRemoval {
    private BenchRemoval() {}

    /// Off the bench: no one is asked, can join or speaks for it anymore.
    public static Partner removed(Partner partner) {
        return partner.with(partner.profile().withStatus(Partner.Status.REMOVED))
                .with(ContactPoints.NONE);
    }

    /// Off the bench, and from now on another partner.
    public static Partner merged(Partner partner, Partner into) {
        return removed(partner).with(partner.lineage().into(into.id()));
    }

    /// The other partner, with the contacts, skills and past referrals of the merged one.
    public static Partner absorbing(Partner into, Partner merged) {
        return into.with(into.contactPoints().plus(merged.contacts()))
                .with(into.profile().plus(merged.skills()))
                .with(into.lineage().absorbing(merged));
    }
}
