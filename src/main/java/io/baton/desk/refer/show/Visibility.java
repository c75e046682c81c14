package io.baton.desk.refer.show;

import io.baton.desk.Asker;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;

/// Decides who sees a referral: members see all, a contact those of their partner, others none.
final class Visibility {
    private Visibility() {}

    static boolean maySee(Asker asker, Referral referral) {
        return switch (asker) {
            case Asker.Member _ -> true;
            case Asker.Contact contact -> concerns(contact, referral);
            case Asker.Stranger _ -> false;
        };
    }

    static boolean worksFor(Asker.Contact contact, PartnerId id) {
        return contact.partners().stream().anyMatch(own -> own.is(id));
    }

    /// A partner who declined an outbound referral, or let it lapse, no longer sees it.
    private static boolean concerns(Asker.Contact contact, Referral referral) {
        var partner = referral.partner();
        return partner != null && referral.involvesPartner() && worksFor(contact, partner);
    }
}
