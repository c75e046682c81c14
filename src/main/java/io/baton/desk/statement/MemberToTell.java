package io.baton.desk.statement;

import io.baton.desk.StillMembers;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Contact;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.referral.listing.ListedReferrals;
import io.baton.statement.SentStatement;
import io.baton.store.StatementStore;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the member who hears which statements are ready: the keeper; if there's none, or they have
/// left, the one who sent the latest statement; otherwise another one who had a part in a referral.
record MemberToTell(
        Partners partners,
        ListedReferrals referrals,
        StatementStore statements,
        StillMembers stillMembers) {

    Optional<Individual> of(Firm firm) {
        return Optional.ofNullable(firm.keeper())
                .filter(who -> stillMembers.has(firm.id(), who))
                .or(() -> another(firm));
    }

    private Optional<Individual> another(Firm firm) {
        var ids = partners.everKnown(firm.id()).stream().map(Partner::id).toList();
        var senders =
                statements.of(firm.id(), ids).stream()
                        .sorted(Comparator.comparing(SentStatement::sentAt).reversed())
                        .map(SentStatement::sentBy)
                        .filter(who -> stillMembers.has(firm.id(), who));
        // Partners' people had a part in referrals too, and some are contacts no longer.
        var others =
                referrals.people(firm.id()).stream()
                        .filter(who -> !Contact.ByMail.isMailPerson(who))
                        .filter(who -> stillMembers.surelyHas(firm.id(), who));
        return Stream.concat(senders, others).findFirst();
    }
}
