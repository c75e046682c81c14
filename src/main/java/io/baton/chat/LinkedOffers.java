package io.baton.chat;

/// Finds offers by their signed link. The answer itself is an ordinary [Turn].
public interface LinkedOffers {

    /// Path of a link, up to the token.
    String PATH = "/offer/";

    /// Read-only: mail scanners and link previews open links, too.
    ///
    /// @param token the part of the link after [#PATH]; untrusted input
    LinkedOffer find(String token);

    /// As [#find(String)], for a browser that may have accepted the offer or taken up the link.
    ///
    /// @param acceptance id of the turn in which this browser does so; no other browser knows it
    default LinkedOffer find(String token, String acceptance) {
        return find(token);
    }
}
