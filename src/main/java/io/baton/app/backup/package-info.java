/// The commands `backup FILE` and `restore FILE`. They start no server. [RestoreGuard] keeps Baton
/// itself away from what a restore left unfinished.
@NullMarked
package io.baton.app.backup;

import org.jspecify.annotations.NullMarked;
