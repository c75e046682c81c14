package io.baton.desk.refer.offer;

import io.baton.chat.LinkedOffers;
import io.baton.firm.Individual;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes the links with which people outside the chats answer an offer.
///
/// A token is 192 random bits. Only its SHA-256 is stored, as part of the bearer's id, so a reader
/// of the database can't rebuild a link. A token this random needs no salt and no slow hash.
public final class LinkIssuer {
    private static final int BYTES = 24;
    private static final String DOOR = "link:";

    /// Only letters and digits, so no email program drops the end of a link as punctuation.
    private static final HexFormat HEX = HexFormat.of();

    private final Supplier<Optional<URI>> address;
    private final SecureRandom random = new SecureRandom();

    /// @param address public address of this server; empty if it has none
    public LinkIssuer(Supplier<Optional<URI>> address) {
        this.address = address;
    }

    /// Whether links can be made here.
    boolean works() {
        return address.get().isPresent();
    }

    /// @param url contains the token: show it only to the person who forwards it, never store it
    record IssuedLink(Individual guest, URI url, String bearer) {}

    /// Makes a link for this guest; empty if the server has no public address.
    Optional<IssuedLink> issueTo(Individual guest) {
        return address.get()
                .map(base -> {
                    var bytes = new byte[BYTES];
                    random.nextBytes(bytes);
                    var token = HEX.formatHex(bytes);
                    return new IssuedLink(guest, under(base, token), bearerOf(token));
                });
    }

    private static URI under(URI base, String token) {
        return URI.create(base.toString().replaceFirst("/+$", "") + LinkedOffers.PATH + token);
    }

    /// The id of the person who answers with this token.
    static String bearerOf(String token) {
        return DOOR + HEX.formatHex(sha256(token));
    }

    private static byte[] sha256(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return digest.digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "SHA-256 is missing, though every Java platform must have it", e);
        }
    }
}
