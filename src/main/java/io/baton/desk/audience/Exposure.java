package io.baton.desk.audience;

import io.baton.partner.Partner;

/// Why a text must not be posted at a place.
public sealed interface Exposure {

    /// Another partner's people read there.
    record ToPartner(Partner partner) implements Exposure {}

    /// The platform says that people from outside the firm can read the channel.
    record ToOutsiders() implements Exposure {}

    /// The platform didn't say who can read the channel.
    record Unchecked() implements Exposure {}

    /// Completes a sentence, e.g. `the channel is shared with CloudNine`.
    default String because() {
        return switch (this) {
            case ToPartner(var partner) -> "the channel is shared with " + partner.name();
            case ToOutsiders _ -> "people outside your firm can read the channel";
            case Unchecked _ -> "I couldn't check who can read the channel";
        };
    }
}
