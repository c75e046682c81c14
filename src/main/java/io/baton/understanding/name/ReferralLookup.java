package io.baton.understanding.name;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Finds the referrals a message names.
public interface ReferralLookup {

    Optional<NamedReferral> byNumber(int number);

    /// The client's referrals, newest first.
    List<NamedReferral> ofClient(String client);

    /// The open referrals whose need may consist of words with these stems, newest first; perhaps
    /// others too.
    List<NamedReferral> openAbout(Collection<String> stems);

    /// @param all newest first
    static ReferralLookup of(List<NamedReferral> all) {
        return new ReferralLookup() {
            @Override
            public Optional<NamedReferral> byNumber(int number) {
                return all.stream().filter(each -> each.number() == number).findFirst();
            }

            @Override
            public List<NamedReferral> ofClient(String client) {
                var key = NameKey.of(client);
                return all.stream().filter(each -> NameKey.of(each.client()).equals(key)).toList();
            }

            @Override
            public List<NamedReferral> openAbout(Collection<String> stems) {
                return all.stream().filter(each -> each.stage().open()).toList();
            }
        };
    }
}
