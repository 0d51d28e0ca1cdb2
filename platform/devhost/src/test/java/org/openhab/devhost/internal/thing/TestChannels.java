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
package org.openhab.devhost.internal.thing;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ThingType;

/**
 * Opens the making of channels to tests of other packages.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public final class TestChannels {

    private TestChannels() {
    }

    public static List<Channel> of(Types types, ThingType type, ThingUID thing) {
        return new ChannelFactory(types).channels(type, thing);
    }
}
