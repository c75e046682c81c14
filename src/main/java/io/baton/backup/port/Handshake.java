package io.baton.backup.port;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Both sides show that they know the token, and neither says it. The caller sends a random number.
/// Baton answers with another one and the HMAC of both; then the caller sends its own HMAC. What
/// either side signs begins with its role, so that none can send back what it got.
final class Handshake {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int NUMBER = 32;
    private static final int PROOF = 32;
    private static final String BATON = "baton";
    private static final String CALLER = "caller";

    private final SecretKeySpec key;

    Handshake(PortFile portFile) {
        key = new SecretKeySpec(portFile.token().getBytes(StandardCharsets.US_ASCII), ALGORITHM);
    }

    /// Baton's side.
    ///
    /// @throws IOException if the caller is silent or hangs up
    boolean callerKnowsToken(Socket caller) throws IOException {
        var asked = caller.getInputStream().readNBytes(NUMBER);
        if (asked.length < NUMBER) {
            return false;
        }
        var own = number();
        var out = caller.getOutputStream();
        out.write(own);
        out.write(proof(BATON, asked, own));
        out.flush();
        return isNext(caller.getInputStream(), proof(CALLER, asked, own));
    }

    /// The caller's side. Says nothing to a program that doesn't know the token.
    ///
    /// @throws IOException if the other side is silent
    boolean batonKnowsToken(Socket baton) throws IOException {
        var own = number();
        var out = baton.getOutputStream();
        out.write(own);
        out.flush();
        var in = baton.getInputStream();
        var other = in.readNBytes(NUMBER);
        if (!isNext(in, proof(BATON, own, other))) {
            return false;
        }
        out.write(proof(CALLER, own, other));
        out.flush();
        return true;
    }

    private static boolean isNext(InputStream in, byte[] proof) throws IOException {
        return MessageDigest.isEqual(in.readNBytes(PROOF), proof);
    }

    private static byte[] number() {
        var number = new byte[NUMBER];
        new SecureRandom().nextBytes(number);
        return number;
    }

    private byte[] proof(String role, byte[] callersNumber, byte[] batonsNumber) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(role.getBytes(StandardCharsets.US_ASCII));
            mac.update(callersNumber);
            return mac.doFinal(batonsNumber);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
