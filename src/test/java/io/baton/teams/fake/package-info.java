/// A fake Microsoft Teams over real HTTP: signing keys, tokens, the Bot Connector, and people. It
/// rejects what the real Teams rejects.
@NullMarked
package io.baton.teams.fake;

import org.jspecify.annotations.NullMarked;
