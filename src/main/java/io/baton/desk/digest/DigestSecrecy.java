package io.baton.desk.digest;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.CommonReplies;
import io.baton.desk.audience.Exposure;

/// Why the digest stays out of a channel: it covers all partners.
final class DigestSecrecy {
    private DigestSecrecy() {}

    static Reply refusal(Exposure exposure) {
        var sentence =
                switch (exposure) {
                    case Exposure.ToPartner(var partner) ->
                            "This channel is shared with %s, and the digest covers all partners. Use an internal channel."
                                    .formatted(partner.name());
                    case Exposure.ToOutsiders _ ->
                            "People outside your firm can read this channel, and the digest covers all partners. Use an internal channel.";
                    case Exposure.Unchecked _ ->
                            "I couldn't check who can read this channel, so I can't post the digest here. Try again in a minute.";
                };
        return CommonReplies.whisper(sentence);
    }

    static Text reason(Exposure exposure) {
        return Text.of("Only you get this digest: " + exposure.because() + ". To move it, type ")
                .code("revenue digest here mondays 9:00")
                .plain(" in an internal channel.");
    }
}
