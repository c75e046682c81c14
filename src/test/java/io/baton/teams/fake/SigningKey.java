package io.baton.teams.fake;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A signing key of the connector.
///
/// @param endorsements the channels that the key is for; null if it names none
record SigningKey(String id, KeyPair pair, @Nullable List<String> endorsements) {

    static SigningKey made(String id, @Nullable List<String> endorsements) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new SigningKey(id, generator.generateKeyPair(), endorsements);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    ObjectNode published() {
        var key = (RSAPublicKey) pair.getPublic();
        var json =
                TeamsJson.object()
                        .put("kty", "RSA")
                        .put("use", "sig")
                        .put("alg", "RS256")
                        .put("kid", id)
                        .put("n", number(key.getModulus()))
                        .put("e", number(key.getPublicExponent()));
        if (endorsements != null) {
            var all = json.putArray("endorsements");
            endorsements.forEach(all::add);
        }
        return json;
    }

    String signed(JWTCreator.Builder token) {
        return token.withKeyId(id)
                .sign(
                        Algorithm.RSA256(
                                (RSAPublicKey) pair.getPublic(),
                                (RSAPrivateKey) pair.getPrivate()));
    }

    static JWTCreator.Builder token() {
        return JWT.create();
    }

    private static String number(BigInteger value) {
        var bytes = value.toByteArray();
        var unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
