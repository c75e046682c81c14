package io.baton.desk.statement;

import io.baton.desk.Ask;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The partners whose statements a person may see. Members see all, also those off the bench, which
/// may still owe something; contacts see their own.
public record StatementPartners(Partners partners) {

    /// Those on the bench first.
    List<Partner> visible(Ask ask) {
        return partners.everKnown(ask.firm().id()).stream()
                .filter(each -> each.lineage().mergedInto() == null)
                .filter(each -> ask.asker().maySee(each) || isGuest(ask, each))
                .sorted(Comparator.comparing(Partner::removed))
                .toList();
    }

    /// A contact known only by mail, who comes by a statement's page. No chat issues such ids.
    private static boolean isGuest(Ask ask, Partner partner) {
        return Contact.ByMail.isMailPerson(ask.who()) && partner.hasContact(ask.who());
    }

    /// The partner with this id, or the one it was merged into, if the person may see it.
    public Optional<Partner> find(Ask ask, PartnerId id) {
        return visible(ask).stream().filter(each -> each.is(id)).findFirst();
    }
}
