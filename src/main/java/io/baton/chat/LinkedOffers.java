package io.baton.chat;

/// Knows what waits behind which link. The answer itself is a [Turn] like any other.
public interface LinkedOffers {

    /// The path of a link, before its token.
    String PATH = "/offer/";

    /// Looks, and changes nothing: mail scanners and previews of links look too.
    ///
    /// @param token what follows [#PATH] in the link; comes from a stranger
    LinkedOffer find(String token);
}
