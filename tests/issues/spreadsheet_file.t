A spreadsheet is no CSV, whichever way it was saved.

$ write tableau.fods "<?xml version='1.0'?><office:document/>"
$ bifc import device tableau.fods
! bifc: [refused] The file is neither CSV nor JSON.
!   Save a spreadsheet as CSV first.
[4]
