/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.benchmarks.withings;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.binding.withings.internal.state.PersonStore;
import org.openhab.binding.withings.internal.state.Section;

/**
 * Takes everything and keeps nothing, as if the disk were somewhere else.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
final class ForgetfulStore implements PersonStore {

    @Override
    public <T> T load(String person, Section<T> section) {
        return section.nothing();
    }

    @Override
    public <T> void save(String person, Section<T> section, T record) {
        // Nothing to do.
    }

    @Override
    public void delete(String person) {
        // Nothing was kept.
    }
}
