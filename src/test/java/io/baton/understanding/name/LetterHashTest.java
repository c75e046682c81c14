package io.baton.understanding.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterHashTest {
    private static long whole(String word) {
        return LetterHash.shortened(word).toArray()[word.length()];
    }

    @Test
    void aWordIsHashedWithoutEachOfItsLettersAndWhole() {
        assertThat(LetterHash.shortened("ring").toArray())
                .containsExactly(
                        whole("ing"), whole("rng"), whole("rig"), whole("rin"), whole("ring"));
    }

    @Test
    void otherLettersHaveAnotherHash() {
        assertThat(whole("ring")).isNotEqualTo(whole("rign"));
        assertThat(whole("ring")).isNotEqualTo(whole("rings"));
    }

    @Test
    void aKeyIsFoundByWhatIsLeftOfIt() {
        var keys = new ShortenedKeys();
        keys.add("ringpros");
        keys.add("cloudnine");

        assertThat(keys.near(LetterHash.shortened("rimgpros"))).containsExactly("ringpros");
        assertThat(keys.near(LetterHash.shortened("netsix"))).isEmpty();
    }
}
