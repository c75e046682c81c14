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

/// Makes the links by which people without a seat in the chat answer an offer.
///
/// A link's token is 192 random bits. What is kept of it is its SHA-256 alone, inside the bearer's
/// id: with so much chance in the token no salt or slow hash is needed, and whoever reads the
/// database can make no link of what he finds.
public final class LinkIssuer {
    private static final int BYTES = 24;
    private static final String DOOR = "link:";

    /// Letters and digits alone, so that no mail program takes the end of a link for punctuation.
    private static final HexFormat WRITTEN = HexFormat.of();

    private final Supplier<Optional<URI>> address;
    private final SecureRandom random = new SecureRandom();

    /// @param address under which people outside reach this server, where they do
    public LinkIssuer(Supplier<Optional<URI>> address) {
        this.address = address;
    }

    /// @param url holds the token: for the eyes of the one who hands it on, and kept nowhere
    record IssuedLink(Individual guest, URI url, String bearer) {}

    /// A link for this guest; none where nobody could reach it.
    Optional<IssuedLink> issueTo(Individual guest) {
        return address.get()
                .map(base -> {
                    var bytes = new byte[BYTES];
                    random.nextBytes(bytes);
                    var token = WRITTEN.formatHex(bytes);
                    return new IssuedLink(guest, under(base, token), bearerOf(token));
                });
    }

    private static URI under(URI base, String token) {
        return URI.create(base.toString().replaceFirst("/+$", "") + LinkedOffers.PATH + token);
    }

    /// Who comes by the link with this token.
    static String bearerOf(String token) {
        return DOOR + WRITTEN.formatHex(sha256(token));
    }

    private static byte[] sha256(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return digest.digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }
}
