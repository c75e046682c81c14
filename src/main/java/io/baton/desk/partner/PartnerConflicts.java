package io.baton.desk.partner;

import io.baton.desk.Ask;
import io.baton.desk.parsing.PartnerNameParser;
import io.baton.desk.partner.PartnerRegistry.Outcome;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import io.baton.understanding.reader.Confusables;
import java.util.Objects;
import java.util.Optional;

/// Other partners that stand in the way of a new or changed one: by their name or their channel.
record PartnerConflicts(Partners partners) {

    /// Another partner with nearly the same name: a typo apart, or one name begins the other.
    Optional<Partner> namedAlike(Ask ask, Partner partner) {
        return partners.all(ask.firm().id()).stream()
                .filter(other -> !other.id().equals(partner.id()))
                .filter(other -> SimilarNames.are(partner.name(), other.name()))
                .findFirst();
    }

    /// Why the changed partner can't be written, if another one has its name or channel.
    Optional<Outcome> taken(Ask ask, Partner before, Partner next) {
        var renamed = !next.name().equals(before.name());
        var moved = !Objects.equals(next.channel(), before.channel());
        return namesake(ask, before, next)
                .<Outcome>map(Outcome.NameTaken::new)
                .or(() ->
                        lookalike(ask, next.name())
                                .filter(other -> renamed && !other.id().equals(next.id()))
                                .map(Outcome.NameLooksLike::new))
                .or(() -> moved ? channelTaken(ask, next) : Optional.empty());
    }

    /// Another partner with the new name. Partners of earlier builds may share a name; they can be
    /// changed as long as they keep it.
    private Optional<Partner> namesake(Ask ask, Partner before, Partner next) {
        return before.nameKey().equals(next.nameKey())
                ? Optional.empty()
                : PartnerNameParser.byName(next.name(), partners.all(ask.firm().id()))
                        .or(() -> partners.findByName(next.firm(), next.name()))
                        .filter(other -> !other.id().equals(next.id()));
    }

    Optional<Partner> lookalike(Ask ask, String name) {
        var keys = Confusables.keys(name);
        return partners.all(ask.firm().id()).stream()
                .filter(other -> Confusables.keys(other.name()).stream().anyMatch(keys::contains))
                .findFirst();
    }

    /// In a channel of two partners, each would read of the other's clients.
    Optional<Outcome> channelTaken(Ask ask, Partner next) {
        var channel = next.channel();
        return channel == null
                ? Optional.empty()
                : partners.all(ask.firm().id()).stream()
                        .filter(other -> channel.equals(other.channel()))
                        .filter(other -> !other.id().equals(next.id()))
                        .findFirst()
                        .map(Outcome.ChannelTaken::new);
    }
}
