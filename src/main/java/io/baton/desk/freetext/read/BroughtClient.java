package io.baton.desk.freetext.read;

import io.baton.desk.Asker;
import io.baton.draft.Proposal;
import io.baton.draft.Proposal.Choice;
import io.baton.draft.Proposal.NewReferrals;
import io.baton.draft.Proposal.PartnerNames;
import io.baton.partner.Partner;
import io.baton.understanding.NamedPartner;
import java.util.List;

/// A client that a partner's person brings.
public final class BroughtClient {
    /// Buttons of a choice.
    private static final int MOST = 3;

    private BroughtClient() {}

    /// For the partner they speak for. If there are several and they named none, they choose.
    public static Proposal of(Asker.Contact contact, NewReferrals wanted) {
        var named = wanted.partners().named();
        var own =
                contact.partners().stream()
                        .filter(partner -> named != null && partner.is(named.id()))
                        // Without words, it's only the partner whose person wrote.
                        .filter(_ -> named != null && !named.typed().isBlank())
                        .toList();
        var options =
                (own.isEmpty() ? contact.partners() : own)
                        .stream()
                                .limit(MOST)
                                .<Proposal>map(partner -> from(partner, wanted))
                                .toList();
        return options.size() == 1 ? options.getFirst() : new Choice(options);
    }

    private static NewReferrals from(Partner partner, NewReferrals wanted) {
        var name = new NamedPartner(partner.id(), partner.name(), partner.name());
        return new NewReferrals(
                wanted.direction(),
                wanted.client(),
                wanted.needs(),
                new PartnerNames(name, List.of()),
                wanted.details(),
                wanted.unused());
    }
}
