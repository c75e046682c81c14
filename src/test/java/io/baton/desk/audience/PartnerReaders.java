package io.baton.desk.audience;

import io.baton.chat.Place;
import io.baton.desk.TestReaders;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import java.util.List;

/// The partners whose people read in a place.
///
/// @param channels who is in which channel
record PartnerReaders(List<Partner> partners, TestReaders channels) {

    List<PartnerId> of(Place place) {
        return partners.stream()
                .filter(partner ->
                        switch (place) {
                            case Place.Channel(var id, _) ->
                                    id.equals(partner.channel()) || sitsIn(partner, id);
                            case Place.Direct(var id) -> isContact(partner, id);
                            case Place.Ephemeral(_, var id, _) -> isContact(partner, id);
                        })
                .map(Partner::id)
                .toList();
    }

    boolean isRegistered(String channel) {
        return partners.stream().anyMatch(partner -> channel.equals(partner.channel()));
    }

    private boolean sitsIn(Partner partner, String channel) {
        return partner.people().stream().anyMatch(person -> channels.has(channel, person.id()));
    }

    private static boolean isContact(Partner partner, String person) {
        return partner.people().stream().anyMatch(each -> each.id().equals(person));
    }
}
