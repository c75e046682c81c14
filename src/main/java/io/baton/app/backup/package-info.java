/// The commands `backup FILE` and `restore FILE`. They start no server.
@NullMarked
package io.baton.app.backup;

import org.jspecify.annotations.NullMarked;
