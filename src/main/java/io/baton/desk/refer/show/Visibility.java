package io.baton.desk.refer.show;

import io.baton.desk.Asker;
import io.baton.partner.PartnerId;
import io.baton.referral.Referral;

/// Decides who sees a referral: members see all, a contact those of their partner, others none.
final class Visibility {
    private Visibility() {}

    static boolean maySee(Asker asker, Referral referral) {
        return asker.maySee(referral);
    }

    static boolean worksFor(Asker.Contact contact, PartnerId id) {
        return contact.partners().stream().anyMatch(own -> own.is(id));
    }
}
