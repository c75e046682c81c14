package io.baton.desk.statement.link;

import io.baton.desk.Asker;
import io.baton.desk.StillMembers;
import io.baton.desk.statement.Viewer;
import io.baton.firm.Firm;
import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.partner.Partners;
import io.baton.referral.figure.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Knows who may read a statement outside the chats.
record StatementReaders(Partners partners, StillMembers stillMembers) {

    /// @param side the reader's side when they got the link
    /// @return empty if the reader isn't a member, or the partner's contact, any more
    Optional<Viewer> viewer(Firm firm, PartnerId id, Side side, Individual reader, Instant now) {
        return partners.everKnown(firm.id()).stream()
                .filter(each -> each.lineage().mergedInto() == null && each.is(id))
                .findFirst()
                .flatMap(partner ->
                        asker(firm, partner, side, reader)
                                .map(asker -> new Viewer(firm, partner, asker, now)));
    }

    private Optional<Asker> asker(Firm firm, Partner partner, Side side, Individual reader) {
        return switch (side) {
            case FIRM ->
                    Optional.of(reader)
                            .filter(who -> stillMembers.has(firm.id(), who))
                            .map(Asker.Member::new);
            case PARTNER ->
                    partners.ofContact(firm.id(), reader.id()).stream()
                            .filter(each -> each.id().equals(partner.id()))
                            .findFirst()
                            .map(each -> new Asker.Contact(reader, List.of(each)));
        };
    }
}
