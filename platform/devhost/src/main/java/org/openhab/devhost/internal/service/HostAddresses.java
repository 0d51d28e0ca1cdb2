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
package org.openhab.devhost.internal.service;

import java.net.Inet4Address;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.net.NetworkAddressChangeListener;
import org.openhab.core.net.NetworkAddressService;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The network addresses of the host, looked up at each question.
 * <p>
 * Changes are not watched: listeners are accepted and never called.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(service = NetworkAddressService.class)
public class HostAddresses implements NetworkAddressService {

    private final Logger logger = LoggerFactory.getLogger(HostAddresses.class);

    @Override
    public @Nullable String getPrimaryIpv4HostAddress() {
        return primary().map(address -> address.getAddress().getHostAddress()).orElse(null);
    }

    @Override
    public @Nullable String getConfiguredBroadcastAddress() {
        return primary().map(InterfaceAddress::getBroadcast).map(address -> address.getHostAddress()).orElse(null);
    }

    private Optional<InterfaceAddress> primary() {
        try {
            return NetworkInterface.networkInterfaces().filter(HostAddresses::isUsable)
                    .flatMap(network -> network.getInterfaceAddresses().stream())
                    .filter(address -> address.getAddress() instanceof Inet4Address).findFirst();
        } catch (SocketException e) {
            logger.debug("No network interfaces: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isUsable(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback() && !network.isPointToPoint();
        } catch (SocketException e) {
            return false;
        }
    }

    @Override
    public boolean isUseOnlyOneAddress() {
        return false;
    }

    @Override
    public boolean isUseIPv6() {
        return true;
    }

    @Override
    public void addNetworkAddressChangeListener(NetworkAddressChangeListener listener) {
        logger.debug("Network address changes are not watched, {} will not be called.", listener.getClass().getName());
    }

    @Override
    public void removeNetworkAddressChangeListener(NetworkAddressChangeListener listener) {
        logger.debug("{} was never called.", listener.getClass().getName());
    }
}
