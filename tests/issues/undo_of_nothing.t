What has nothing to work on makes no file.

$ BIFC_DB=nn.db bifc undo
! bifc: [refused] There is nothing to undo.
!   What was done here: bifc history
[4]
$ BIFC_DB=nn.db bifc ticket close T1
! bifc: [not-found] There is no ticket T1.
!   See those there are: bifc ticket list
[3]
$ sh ls
