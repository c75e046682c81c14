/// A rehearsal: Baton plays a day's work to itself, on a temporary database and with stand-ins for
/// Slack and Teams. Java records what it loads and compiles meanwhile in an AOT cache, which makes
/// every later start and its first commands fast:
///
///     java -XX:AOTCacheOutput=baton.aot -jar baton.jar rehearse
@NullMarked
package io.baton.rehearsal;

import org.jspecify.annotations.NullMarked;
