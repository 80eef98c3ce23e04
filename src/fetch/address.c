/* address.c - which addresses belong to the public internet.
 *
 * After the registries of special-purpose addresses of IANA (RFC 6890, as of 2024), all of which are refused: what is
 * not known to be public is not. Of IPv6 only 2000::/3 is given out; forms that carry an IPv4 address within (mapped,
 * NAT64, 6to4) are as public as that one. */
#include "fetch/fetch_int.h"

#include <arpa/inet.h>

struct range4 {
    uint32_t address;
    unsigned bits;
};

static bool public4(uint32_t address)
{
    static const struct range4 special[] = {
        {0x00000000, 8},  /* 0.0.0.0/8: this network */
        {0x0A000000, 8},  /* 10.0.0.0/8: private */
        {0x64400000, 10}, /* 100.64.0.0/10: shared by a provider; the metadata of one cloud */
        {0x7F000000, 8},  /* 127.0.0.0/8: this machine */
        {0xA83F8110, 32}, /* 168.63.129.16: the metadata of another cloud, though a public address */
        {0xA9FE0000, 16}, /* 169.254.0.0/16: this link; the metadata of most clouds */
        {0xAC100000, 12}, /* 172.16.0.0/12: private */
        {0xC0000000, 24}, /* 192.0.0.0/24: protocols */
        {0xC0000200, 24}, /* 192.0.2.0/24: documentation */
        {0xC0586300, 24}, /* 192.88.99.0/24: 6to4 relays, given up */
        {0xC0A80000, 16}, /* 192.168.0.0/16: private */
        {0xC6120000, 15}, /* 198.18.0.0/15: benchmarks */
        {0xC6336400, 24}, /* 198.51.100.0/24: documentation */
        {0xCB007100, 24}, /* 203.0.113.0/24: documentation */
        {0xE0000000, 3},  /* 224.0.0.0 on: multicast, reserved, broadcast */
    };
    for (size_t i = 0; i < sizeof(special) / sizeof(special[0]); i++)
        if ((address ^ special[i].address) >> (32 - special[i].bits) == 0)
            return false;
    return true;
}

static uint32_t word(const unsigned char *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static bool public6(const unsigned char a[16])
{
    static const unsigned char mapped[12] = {[10] = 0xFF, [11] = 0xFF}, nat64[12] = {0x00, 0x64, 0xFF, 0x9B};
    if (memcmp(a, mapped, sizeof(mapped)) == 0 || memcmp(a, nat64, sizeof(nat64)) == 0)
        return public4(word(a + 12));
    if (a[0] >> 5 != 1) /* outside 2000::/3: unspecified, loopback, unique local, link-local, multicast */
        return false;
    if (word(a) >> 9 == 0x20010000 >> 9 || word(a) == 0x20010DB8) /* 2001::/23: protocols; documentation */
        return false;
    if (a[0] == 0x20 && a[1] == 0x02) /* 2002::/16, 6to4 */
        return public4(word(a + 2));
    return word(a) >> 12 != 0x3FFF0000 >> 12; /* 3fff::/20: documentation */
}

bool kr_address_is_public(const struct sockaddr *address)
{
    if (address->sa_family == AF_INET)
        return public4(ntohl(((const struct sockaddr_in *)address)->sin_addr.s_addr));
    return address->sa_family == AF_INET6 && public6(((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr);
}
