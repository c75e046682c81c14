package io.baton.desk.refer.show;

import io.baton.desk.Asker;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;

/// Who sees which referral: members all, a partner those that touch that partner, others none.
final class Visibility {
    private Visibility() {}

    static boolean maySee(Asker asker, Referral referral) {
        return switch (asker) {
            case Asker.Member _ -> true;
            case Asker.Contact contact -> touches(contact, referral);
            case Asker.Stranger _ -> false;
        };
    }

    static boolean worksFor(Asker.Contact contact, PartnerId id) {
        return contact.partners().stream().anyMatch(own -> own.id().equals(id));
    }

    /// An outbound referral that its partner gave back touches no partner, whatever becomes of it.
    private static boolean touches(Asker.Contact contact, Referral referral) {
        var partner = referral.partner();
        return partner != null && referral.involvesPartner() && worksFor(contact, partner);
    }
}
