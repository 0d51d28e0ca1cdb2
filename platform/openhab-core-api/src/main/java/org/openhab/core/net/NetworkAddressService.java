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
package org.openhab.core.net;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Knows the network addresses that openHAB is set to use.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface NetworkAddressService {

    void addNetworkAddressChangeListener(NetworkAddressChangeListener networkAddressChangeListener);

    @Nullable
    String getConfiguredBroadcastAddress();

    /** The address of this machine, null if it has none. */
    @Nullable
    String getPrimaryIpv4HostAddress();

    boolean isUseIPv6();

    boolean isUseOnlyOneAddress();

    void removeNetworkAddressChangeListener(NetworkAddressChangeListener networkAddressChangeListener);
}
