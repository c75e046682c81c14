package io.baton.mongo.cache;

import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Finds a firm's partners on the bench, by channel and by contact, without reading them all. Each
/// post and each turn asks.
public final class PartnerIndexes {
    private final Map<FirmId, Index> byFirm = new ConcurrentHashMap<>();

    /// @param partners the same list until a partner changes
    public Index of(FirmId firm, List<Partner> partners) {
        var known = byFirm.get(firm);
        if (known != null && known.partners() == partners) {
            return known;
        }
        var index = Index.of(partners);
        byFirm.put(firm, index);
        return index;
    }

    /// @param bench the partners that weren't removed; the same list until one changes
    public record Index(
            List<Partner> partners,
            List<Partner> bench,
            Map<String, List<Partner>> byChannel,
            Map<String, List<Partner>> byContact) {

        static Index of(List<Partner> partners) {
            var byChannel = new HashMap<String, List<Partner>>();
            var byContact = new HashMap<String, List<Partner>>();
            for (var partner : partners) {
                var channel = partner.channel();
                if (channel != null) {
                    add(byChannel, channel, partner);
                }
                partner.contacts().stream()
                        .map(contact -> contact.who().id())
                        .distinct()
                        .forEach(id -> add(byContact, id, partner));
            }
            var bench = partners.stream().filter(partner -> !partner.removed()).toList();
            return new Index(partners, bench, byChannel, byContact);
        }

        private static void add(Map<String, List<Partner>> map, String key, Partner partner) {
            map.computeIfAbsent(key, _ -> new ArrayList<>()).add(partner);
        }

        public List<Partner> inChannel(String channel) {
            return List.copyOf(byChannel.getOrDefault(channel, List.of()));
        }

        public List<Partner> ofContact(String personId) {
            return List.copyOf(byContact.getOrDefault(personId, List.of()));
        }
    }
}
