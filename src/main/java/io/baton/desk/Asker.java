package io.baton.desk;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import java.util.List;

/// Who somebody is to the firm. Decided by the platform's ids, never by a name.
public sealed interface Asker {

    Individual who();

    /// Belongs to the firm.
    record Member(Individual who) implements Asker {}

    /// A contact of these partners.
    record Contact(Individual who, List<Partner> partners) implements Asker {
        public Contact {
            partners = List.copyOf(partners);
        }
    }

    /// Neither.
    record Stranger(Individual who) implements Asker {}

    default boolean isMember() {
        return this instanceof Member;
    }

    /// Whether what concerns this partner may be shown to the asker.
    default boolean maySee(Partner partner) {
        return switch (this) {
            case Member _ -> true;
            case Contact contact ->
                    contact.partners().stream().anyMatch(own -> own.id().equals(partner.id()));
            case Stranger _ -> false;
        };
    }
}
