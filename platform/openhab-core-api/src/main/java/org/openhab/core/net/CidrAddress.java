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

import java.net.InetAddress;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An IP address with the length of its network prefix in bits.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public class CidrAddress {

    private final InetAddress address;
    private final int prefix;

    /**
     * Creates an address.
     *
     * @param address the address
     * @param networkPrefixLength the prefix length in bits; 0 if unknown
     */
    public CidrAddress(InetAddress address, short networkPrefixLength) {
        this.address = address;
        this.prefix = networkPrefixLength;
    }

    @Override
    public boolean equals(@Nullable Object obj) {
        return obj instanceof CidrAddress other && address.equals(other.address) && prefix == other.prefix;
    }

    /**
     * Returns the address.
     */
    public InetAddress getAddress() {
        return address;
    }

    /**
     * Returns the prefix length in bits; 0 if unknown.
     */
    public int getPrefix() {
        return prefix;
    }

    @Override
    public int hashCode() {
        return Objects.hash(address, prefix);
    }

    /**
     * Returns {@code address/prefix}, or the address alone for prefix 0.
     */
    @Override
    public String toString() {
        return prefix == 0 ? address.getHostAddress() : address.getHostAddress() + "/" + prefix;
    }
}
