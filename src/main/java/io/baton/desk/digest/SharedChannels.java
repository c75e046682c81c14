package io.baton.desk.digest;

import io.baton.chat.Reply;
import io.baton.desk.CommonReplies;
import io.baton.firm.FirmId;
import io.baton.partner.Partner;
import io.baton.partner.Partners;
import java.util.Optional;

/// Keeps the digest out of channels that a partner reads, because it covers all partners.
record SharedChannels(Partners partners) {

    Optional<Partner> partnerIn(String channel, FirmId firm) {
        return partners.all(firm).stream()
                .filter(partner -> channel.equals(partner.channel()))
                .findFirst();
    }

    static Reply refusal(Partner partner) {
        return CommonReplies.whisper(
                "This channel is shared with %s, and the digest covers all partners. Use an internal channel."
                        .formatted(partner.name()));
    }
}
